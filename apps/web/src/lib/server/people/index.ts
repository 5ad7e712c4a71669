/** People of the team, for other contexts and routes: accounts, the one-time link, sessions. */
export { createFirstAccount, welcomePath, welcomeStands, type AccountCreation } from './accounts.ts'
export { endSession, keepSession, sessionFrom } from './cookie.ts'
export { doorFor } from './door.ts'
export { peopleMigrations } from './migrations.ts'
export { PASSWORD_MIN, type AccountFault, type AccountForm, type TeamMember } from './model.ts'
export { openSession, signIn, type SignIn } from './sessions.ts'
