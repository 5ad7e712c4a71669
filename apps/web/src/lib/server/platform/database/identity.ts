import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { OperatorProblem } from '../problems.ts'

/**
 * Under whom PostgreSQL runs: under ourselves, or, since it refuses to run as root, under a user that has no name, no
 * home and no other process.
 */
export type Identity = { kind: 'ourselves' } | { kind: 'other'; uid: number; gid: number }

/** In the range that systemd's table of user numbers (UIDS-GIDS) and Debian's policy both leave unused. */
const ownUid = 61006

/**
 * The identity for a cluster in `clusterFolder`. One that exists already keeps its owner; a new one, in a data folder
 * that belongs to someone, is theirs.
 */
export function chooseIdentity(clusterFolder: string): Identity {
  if (!isRoot()) return { kind: 'ourselves' }
  const owner = statSync(clusterFolder, { throwIfNoEntry: false }) ?? statSync(dirname(clusterFolder))
  if (owner.uid !== 0) return { kind: 'other', uid: owner.uid, gid: owner.gid }
  return { kind: 'other', uid: ownUid, gid: ownUid }
}

/**
 * The identity for `initdb`, which, unlike the server itself, wants a user with a name: any unprivileged one of
 * /etc/passwd. It owns the new cluster only until `initdb` ends.
 *
 * @throws OperatorProblem `database-no-unprivileged-user`
 */
export function identityWithName(): Identity {
  if (!isRoot()) return { kind: 'ourselves' }
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid > 0)
  const user = users.find(({ name }) => name === 'nobody') ?? users[0]
  if (!user) throw new OperatorProblem('database-no-unprivileged-user')
  return { kind: 'other', uid: user.uid, gid: user.gid }
}

/** The options with which `node:child_process` starts a program under this identity. */
export function spawnAs(identity: Identity): { uid?: number; gid?: number } {
  return identity.kind === 'other' ? { uid: identity.uid, gid: identity.gid } : {}
}

function isRoot(): boolean {
  return process.geteuid?.() === 0
}
