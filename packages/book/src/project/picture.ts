import type { ResourceId } from '../model.ts'
import type { Projection } from './context.ts'
import { escapeAttribute, escapeMarkup } from './escape.ts'

/**
 * A picture. One that nobody described says so instead of passing for decoration; `data-alt="missing"` lets a program
 * tell it from one whose description happens to read the same. A picture that cannot be shown leaves its words.
 */
export function pictureElement(
  resource: ResourceId,
  alt: string | null,
  { context, dialect, pictures }: Projection,
  place: 'block' | 'inline',
): string {
  const picture = context.picture(resource)
  const words = escapeAttribute(alt ?? context.undescribed ?? 'Image sans description')
  const missing = alt === null ? ' data-alt="missing"' : ''
  if (!picture) {
    const unit = place === 'inline' ? ' data-x="1"' : ''
    const which = dialect === 'epub' ? ` data-resource="${escapeAttribute(resource)}"${missing}` : ''
    return `<span class="no-picture"${unit}${which}>${words}</span>`
  }
  const size = picture.width && picture.height ? ` width="${picture.width}" height="${picture.height}"` : ''
  const inline = place === 'inline' ? ' class="inline"' : ''
  const decoding = dialect === 'html' ? ' decoding="async"' : ''
  const loading = pictures === 'as they come near' ? ' loading="lazy"' : ''
  return `<img${inline} src="${escapeMarkup(picture.href)}" alt="${words}"${missing}${size}${decoding}${loading}/>`
}
