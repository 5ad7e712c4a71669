import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const main = join(import.meta.dirname, '../main.ts')

function run(input: string | Buffer, ...args: string[]) {
  return spawnSync(process.execPath, ['--conditions=source', main, 'analyse', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
}

const texts = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)

describe('trousseau analyse', () => {
  test('answers each line by one line, in order, empty lines too', () => {
    const { stdout, status } = run('Un.\n\nDeux.\nTrois')
    expect(texts(stdout)).toEqual(['Un.', '', 'Deux.', 'Trois'])
    expect(status).toBe(0)
  })

  test('a byte order mark and Windows line ends are no part of the text', () => {
    expect(texts(run('\ufeffÉté.\r\nHiver.\r\n').stdout)).toEqual(['Été.', 'Hiver.'])
  })

  test('a line longer than a chunk of input is one text', () => {
    const text = 'Les élèves écrivent. '.repeat(20_000).trim()
    expect(texts(run(`${text}\nFin.\n`).stdout)).toEqual([text, 'Fin.'])
  })

  test('options change the syllables', () => {
    const { stdout } = run('homme table', '--syllables', 'spoken', '--doubles=join')
    expect(stdout).toContain('"syllables":["homme"]')
    expect(stdout).toContain('"syllables":["table"]')
  })

  test('optional liaisons are marked when they are asked for', () => {
    expect(run('pas encore').stdout).not.toContain('"liaison":"z"')
    expect(run('pas encore', '--liaisons', 'optional').stdout).toContain('"liaison":"z"')
  })

  test.each([
    [['--classes'], 'n’existe pas encore'],
    [['--syllabes'], '« --syllabes » n’existe pas'],
    [['--syllables', 'autres'], '« written » ou « spoken », pas « autres »'],
    [['--doubles'], 'attend « split » ou « join »'],
    [['--liaisons=all'], '« obligatory » ou « optional », pas « all »'],
    [['--hiatus', 'never'], 'attend « heard » ou « cut » ou « keep », pas « never »'],
  ])('%j is refused in plain French', (args, sentence) => {
    const { status, stderr } = run('', ...args)
    expect(status).toBe(2)
    expect(stderr).toContain(sentence)
    expect(stderr).not.toContain('    at ')
  })
})
