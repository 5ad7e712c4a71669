import { spawnSync } from 'node:child_process'
import type { Peer } from '../peer.ts'

/** The phonemes of espeak-ng’s French voice, asked of its command: a line in, a line out. */
export const espeakNg: Peer = {
  name: 'espeak-ng',
  load() {
    return Promise.resolve({ read: say, phonemes: say })
  },
}

function say(lines: readonly string[]): string[] {
  const run = spawnSync('espeak-ng', ['-v', 'fr', '-q', '--ipa'], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (run.status !== 0) throw new Error(`espeak-ng: ${run.error?.message ?? run.stderr}`)
  return run.stdout.trimEnd().split('\n')
}

/** Its version, or `undefined` where it is not installed. */
export function espeakVersion(): string | undefined {
  const run = spawnSync('espeak-ng', ['--version'], { encoding: 'utf8' })
  return run.status === 0 ? /\d+\.\d+(?:\.\d+)?/.exec(run.stdout)?.[0] : undefined
}
