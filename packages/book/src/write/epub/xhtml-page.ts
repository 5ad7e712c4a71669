import { direction, escapeMarkup } from '../../project/escape.ts'

/** An XHTML content document around `body`. `language` is a BCP 47 tag, `style` the path of the style sheet. */
export function xhtmlPage(page: {
  title: string
  language: string
  style: string
  body: string
  type?: string
}): string {
  const type = page.type === undefined ? '' : ` epub:type="${page.type}"`
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${page.language}" xml:lang="${page.language}"${direction(page.language) === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8"/>
<title>${escapeMarkup(page.title)}</title>
<link rel="stylesheet" type="text/css" href="${page.style}"/>
</head>
<body${type}>
${page.body}</body>
</html>
`
}
