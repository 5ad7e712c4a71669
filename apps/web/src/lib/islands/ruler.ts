/**
 * The ruler: one line of the text stays clear and the rest is veiled. It follows the finger or the mouse, and the up
 * and down arrows while nothing else wants them. One element, which nothing touches and no one hears.
 */

/** Gives what lays the ruler on the sheet or takes it away. */
export function ruler(sheet: HTMLElement): (on: boolean) => void {
  const bar = document.createElement('div')
  bar.className = 'reading-ruler'
  bar.setAttribute('aria-hidden', 'true')
  let middle = window.innerHeight / 3

  const height = () => parseFloat(getComputedStyle(sheet).lineHeight)
  const place = () => {
    bar.style.setProperty('--top', `${Math.round(middle - height() / 2)}px`)
    bar.style.setProperty('--height', `${height()}px`)
  }
  /** Puts the ruler on the line of text nearest to `y`. */
  const settle = (y: number) => {
    middle = y
    const block = [...sheet.querySelectorAll('[data-b], h1')].find((one) => {
      const { top, bottom } = one.getBoundingClientRect()
      return y >= top && y < bottom
    })
    if (block) {
      const line = height()
      const { top } = block.getBoundingClientRect()
      middle = top + (Math.floor((y - top) / line) + 0.5) * line
    }
    place()
  }
  const follow = (event: PointerEvent) => {
    if (event.target instanceof Node && sheet.contains(event.target)) settle(event.clientY)
  }
  let asked = false
  const scroll = () => {
    if (asked) return
    asked = true
    requestAnimationFrame(() => {
      asked = false
      settle(middle)
    })
  }
  const step = (event: KeyboardEvent) => {
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (way === 0 || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    if (event.target instanceof Element && event.target.closest('details')) return
    event.preventDefault()
    const next = middle + way * height()
    const low = window.innerHeight * 0.2
    const high = window.innerHeight * 0.6
    const scrolled = window.scrollY
    if (next < low || next > high) window.scrollBy(0, way * height())
    settle(next - (window.scrollY - scrolled))
  }

  return (on) => {
    if (on === bar.isConnected) {
      if (on) settle(middle)
      return
    }
    const listen = on ? 'addEventListener' : 'removeEventListener'
    document[listen]('pointermove', follow as EventListener)
    document[listen]('pointerdown', follow as EventListener)
    document[listen]('keydown', step as EventListener)
    document[listen]('scroll', scroll)
    if (on) {
      document.body.append(bar)
      settle(middle)
    } else bar.remove()
  }
}
