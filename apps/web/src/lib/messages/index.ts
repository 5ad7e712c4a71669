export { messageOf, t, type MessageKey, type MessageValues } from './translate.ts'
