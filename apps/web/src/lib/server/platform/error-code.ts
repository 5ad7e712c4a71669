/** The code of a failed system call (`ENOSPC`), of a failed query (`53100`), or undefined. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
