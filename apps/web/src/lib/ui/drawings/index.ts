/** Our own drawings, one hand: round line, flat shapes, few colours, all from the tokens. */
export { default as FoundKey } from './found-key.svelte'
export { default as Icon } from './icon.svelte'
export { default as Levels } from './levels.svelte'
export { default as Logo } from './logo.svelte'
export { default as LostKey } from './lost-key.svelte'
export { default as Motif } from './motif.svelte'
export { default as PaperBoat } from './paper-boat.svelte'
