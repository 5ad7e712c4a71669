/**
 * Which rendering this program makes of a book. Raised whenever the same book would give another HTML or other light
 * pictures: `render.test.ts` fails until it is. Books that carry another are rendered anew when the server opens.
 */
export const RENDERING = 1
