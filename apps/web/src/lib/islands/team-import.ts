/** Follows an import: shows its step and how far it is, and goes to what came of it. */

const pause = 800 // ms

const step = document.getElementById('step')
const bar = document.querySelector('progress')
if (step && bar) setTimeout(() => void follow(step, bar), pause)

async function follow(step: HTMLElement, bar: HTMLProgressElement): Promise<void> {
  // An answer that does not come, while the server restarts, is asked for again.
  const answer = await fetch(`${location.pathname}/etat`).catch(() => null)
  if (answer?.redirected) {
    location.reload()
    return
  }
  if (answer?.ok) {
    const news = (await answer.json()) as { ended: string } | { step: string; progress: number }
    if ('ended' in news) {
      location.replace(news.ended)
      return
    }
    // Said again only when it changes: it is read aloud.
    if (step.textContent !== news.step) step.textContent = news.step
    bar.value = news.progress
  }
  setTimeout(() => void follow(step, bar), pause)
}
