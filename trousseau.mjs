#!/usr/bin/env node
/**
 * The one file that runs on whatever Node a machine has (20.19 or newer). It fetches what is missing (a recent Node,
 * the dependencies), builds when sources changed, and hands over. Everything else runs on the recent Node.
 *
 * node trousseau.mjs start | test | build | cli ARG…
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const oldestNode = [22, 18] // the first of its line that runs TypeScript as it is
const wantedNode = '24'
const cache = join(root, '.cache')

/** What a build reads, and what must be there after it. */
const sources = ['packages', 'apps', 'content', 'tools', 'package-lock.json', 'tsconfig.base.json']
const outputs = [
  'packages/french/dist/index.js',
  'packages/book/dist/index.js',
  'apps/cli/dist/main.js',
  'apps/web/build/server/main.js',
]
/** Whether what prepares the program keeps to itself: nobody watches, and the command's own answer is what counts. */
let quiet = false
const notSources = new Set(['node_modules', 'dist', 'build', '.svelte-kit', 'tests', 'test-results'])

export async function run([task, ...args]) {
  quiet = task === 'cli' && !process.stderr.isTTY
  const node = recentNode()
  install(node)
  if (task === 'build') return build(node, { always: true })
  build(node)
  if (task === 'start') return handOver(node, ['apps/web/build/server/main.js'], { cwd: root })
  if (task === 'test') return handOver(node, ['tools/test.ts', ...args], { cwd: root })
  if (task === 'cli') return command(node, args)
  fail('Usage : node trousseau.mjs start | test | build', 2)
}

/** The path of a Node recent enough: this one, or one fetched once from npm into `.runtime`. */
function recentNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return process.execPath
  const platform = {
    linux: 'linux',
    darwin: process.arch === 'arm64' ? 'bin-darwin' : 'darwin',
    win32: 'win',
  }[process.platform]
  const name = `node-${platform}-${process.arch}`
  const binary = join('node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const home = join(root, '.runtime', `node-${wantedNode}`)
  const path = join(home, binary)
  if (existsSync(path)) return path
  say(`Ce Node (${process.version}) est trop ancien : Node ${wantedNode} est téléchargé, une seule fois.`)
  const draft = `${home}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  npm(
    process.execPath,
    [
      'install',
      '--prefix',
      draft,
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      `${name}@${wantedNode}`,
    ],
    draft,
  )
  if (!existsSync(join(draft, binary)))
    fail(
      `Node ${wantedNode} n’existe pas pour cet ordinateur. Installez Node ${wantedNode} vous-même, puis recommencez.`,
    )
  try {
    renameSync(draft, home)
  } catch {
    rmSync(draft, { recursive: true, force: true }) // another start was faster
  }
  return path
}

/** Installs the dependencies when `package-lock.json` is newer than what is installed. */
function install(node) {
  const installed = () => {
    const done = join(root, 'node_modules/.package-lock.json')
    return existsSync(done) && statSync(done).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  }
  if (installed()) return
  alone(() => {
    if (installed()) return
    say('Installation de ce qui manque…')
    npm(node, ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], root)
  })
}

/** Builds when the sources are not those of the last build. */
function build(node, { always = false } = {}) {
  const stamp = join(cache, 'built')
  const upToDate = () =>
    existsSync(stamp) &&
    outputs.every((path) => existsSync(join(root, path))) &&
    readFileSync(stamp, 'utf8') === fingerprint()
  if (!always && upToDate()) return
  alone(() => {
    if (!always && upToDate()) return
    say('Construction…')
    const print = fingerprint()
    rmSync(stamp, { force: true })
    const done = spawnSync(node, ['tools/build.ts'], {
      cwd: root,
      stdio: chatter(),
      env: withNode(node),
    })
    if (done.status !== 0)
      fail(
        `La construction a échoué. ${quiet ? 'Lancez « npm start » : il dit' : 'Les lignes ci-dessus disent'} pourquoi.`,
      )
    writeFileSync(stamp, print)
  })
}

/**
 * Names, sizes and times of all sources, in one hash: the same whichever Node starts this file. Every command waits for
 * it, so only files are asked for their size and time, and paths are joined by hand.
 */
function fingerprint() {
  let seen = ''
  const file = (path) => {
    const { size, mtimeMs } = statSync(`${root}/${path}`)
    seen += `${path} ${size} ${mtimeMs}\n`
  }
  const folder = (path) => {
    for (const entry of entriesOf(path)) {
      if (notSources.has(entry.name) || entry.name.endsWith('.test.ts')) continue
      const inside = `${path}/${entry.name}`
      if (entry.isDirectory()) folder(inside)
      else file(inside)
    }
  }
  for (const path of sources) {
    if (!existsSync(join(root, path))) continue
    if (statSync(join(root, path)).isDirectory()) folder(path)
    else file(path)
  }
  return createHash('sha256').update(seen).digest('hex')
}

/** What a folder holds, in an order that is the same everywhere. */
function entriesOf(path) {
  return readdirSync(`${root}/${path}`, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Runs `work` while no other process of ours installs or builds. A lock left by a dead process is taken over. */
function alone(work) {
  mkdirSync(cache, { recursive: true })
  const lock = join(cache, 'lock')
  for (let waited = 0; ; waited++) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') fail(`Le dossier ${cache} ne peut pas être écrit (${error.code}).`)
      if (!alive(Number(readIfThere(lock)))) rmSync(lock, { force: true })
      else if (waited === 0) say('Une autre commande prépare le programme : on l’attend…')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
  const release = () => rmSync(lock, { force: true })
  process.once('exit', release)
  work()
  release()
  process.removeListener('exit', release)
}

function alive(pid) {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function npm(node, args, cwd) {
  const script = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined
  const [command, first] = script ? [node, [script]] : ['npm', []]
  const done = spawnSync(command, [...first, ...args], {
    cwd,
    stdio: chatter(),
    env: withNode(node),
    shell: process.platform === 'win32' && !script,
  })
  if (done.status !== 0) fail(`« npm ${args[0]} » a échoué. Vérifiez le réseau, puis recommencez.`)
}

/** The environment in which `node` is the recent one, for whatever is started from here. */
function withNode(node) {
  return { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` }
}

/** Runs the command, in this very process when its Node will do: to start another takes time that people wait for. */
async function command(node, args) {
  const main = join(root, 'apps/cli/dist/main.js')
  if (node !== process.execPath) return handOver(node, [main, ...args])
  process.argv = [node, main, ...args]
  await import(pathToFileURL(main).href)
}

/**
 * Runs `args` on the recent Node and ends as it ends. Signals are passed on; the child hears of our own death through
 * the closed channel, so that no server is left behind. When npm started us and dies (it may be killed outright, and
 * then tells nobody), we end too.
 */
function handOver(node, args, options = {}) {
  const child = spawn(node, args, {
    ...options,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: withNode(node),
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid
    const watch = setInterval(() => {
      if (process.ppid === parent) return
      clearInterval(watch)
      child.kill('SIGTERM')
    }, 500)
  }
  child.on('error', (error) => fail(`Node ${wantedNode} ne démarre pas : ${error.message}`))
  child.on('exit', (code, signal) =>
    process.exit(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1)),
  )
}

/** Where the output of what prepares the program goes: to standard error, or nowhere. */
function chatter() {
  return quiet ? 'ignore' : ['ignore', 2, 2]
}

function say(line) {
  if (!quiet) process.stderr.write(`${line}\n`)
}

function fail(line, status = 1) {
  process.stderr.write(`${line}\n`)
  process.exit(status)
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await run(process.argv.slice(2))
