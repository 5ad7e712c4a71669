/** Tokens live in base.css, imported by the root layout. These are the components every page may use. */
export { default as BookFacts } from './book-facts.svelte'
export { default as BookShelf } from './book-shelf.svelte'
export { default as Button } from './button.svelte'
export { default as Cover } from './cover.svelte'
export { default as Door } from './door.svelte'
export { default as Field } from './field.svelte'
export { default as Frame } from './frame.svelte'
export { default as Message } from './message.svelte'
