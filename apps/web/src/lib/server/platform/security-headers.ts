/** Headers of every answer, pages and files alike. The content security policy is SvelteKit's, in vite.config.ts. */
export const securityHeaders: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['permissions-policy', 'geolocation=(), payment=(), usb=(), browsing-topics=()'],
]
