export * from './model.ts'
export * from './problem.ts'
