/** Our own drawings, one hand: round line, few colours, all from the tokens. */
export { default as Logo } from './logo.svelte'
