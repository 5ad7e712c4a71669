export * from './model.ts'
export * from './problem.ts'
export * from './walk.ts'
