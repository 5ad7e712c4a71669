import type { TeamMember } from '#lib/server/people/index.ts'

declare global {
  namespace App {
    interface Locals {
      /** Who of the team asks; null for everyone else. */
      member: TeamMember | null
    }
    interface Error {
      /** By which the log tells more of an unexpected failure. */
      id?: string
    }
  }
}

export {}
