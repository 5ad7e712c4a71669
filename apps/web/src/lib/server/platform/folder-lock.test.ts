import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lockFolderForServer, tryLockFolder, type Role } from './folder-lock.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trousseau-lock-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Another process that holds the folder. */
async function holder(role: Role) {
  const module = JSON.stringify(join(import.meta.dirname, 'folder-lock.ts'))
  const code = `import { tryLockFolder } from ${module}
    tryLockFolder(process.argv[1], ${JSON.stringify(role)}).announce('http://127.0.0.1:9'); process.stdout.write('held')
    process.stdin.on('end', () => process.exit()).resume()` // ends with us
  const other = spawn(process.execPath, ['--input-type=module', '-e', code, folder], {
    cwd: import.meta.dirname,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(other.stdout, 'data')
  return {
    async kill() {
      other.kill('SIGKILL')
      await once(other, 'exit')
    },
  }
}

test('a second server is told who holds the folder, until that one is killed', async () => {
  const other = await holder('server')
  await expect(lockFolderForServer(folder)).rejects.toMatchObject({
    code: 'folder-in-use',
    message: expect.stringContaining('(http://127.0.0.1:9)') as unknown,
  })
  await other.kill()
  const lock = await lockFolderForServer(folder)
  lock.release()
})

test('a server waits for a command to end, but not for ever', async () => {
  const command = await holder('command')
  await expect(lockFolderForServer(folder, 300)).rejects.toMatchObject({ code: 'folder-in-use-by-command' })
  const waiting = lockFolderForServer(folder)
  await command.kill()
  const lock = await waiting
  lock.release()
})

test('a released folder can be taken again, in the same process too', () => {
  const lock = tryLockFolder(folder, 'server')
  expect(tryLockFolder(folder, 'server')).toMatchObject({ heldBy: { role: 'server', pid: process.pid } })
  if ('release' in lock) lock.release()
  const next = tryLockFolder(folder, 'command')
  expect(next).toHaveProperty('release')
  if ('release' in next) next.release()
})
