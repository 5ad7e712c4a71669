import { t } from '#lib/messages/index.ts'

/** Beyond this many minutes, hours are easier to imagine. */
const longest = 90

/** How long a slow reader takes, in words. */
export function readingTime(minutes: number): string {
  if (minutes < longest) return t('library.minutes', { minutes })
  return t('library.hours', { hours: Math.round(minutes / 60) })
}

/** How long is left, in words. */
export function timeLeft(minutes: number): string {
  if (minutes < longest) return t('home.left', { minutes })
  return t('home.left-hours', { hours: Math.round(minutes / 60) })
}
