/**
 * « Mon texte » with a script: each choice applies at once, the whole settings move what they set, Escape closes.
 * Gives what puts the panel in the state of preferences that were chosen elsewhere.
 */
import { fromForm, profileOf, type Preferences } from '#lib/reading/preferences.ts'

export function openPanel(
  panel: HTMLDetailsElement,
  initial: Preferences,
  chosen: (preferences: Preferences) => void,
): (preferences: Preferences) => void {
  const form = panel.querySelector('form')
  if (!form) return () => undefined
  let preferences = initial

  const take = (pressed?: HTMLButtonElement) => {
    const data = new FormData(form)
    if (pressed) data.set(pressed.name, pressed.value)
    preferences = fromForm(data, preferences)
    fill(form, preferences)
    chosen(preferences)
  }

  // What the browser put back in the form after « page before » may differ from what is kept.
  fill(form, preferences)
  form.addEventListener('input', () => take())
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (button) take(button)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !panel.open) return
    panel.open = false
    panel.querySelector('summary')?.focus()
  })
  return (elsewhere) => {
    preferences = elsewhere
    fill(form, preferences)
  }
}

/** Puts the form in the state that `preferences` say. */
function fill(form: HTMLFormElement, preferences: Preferences): void {
  const profile = profileOf(preferences)
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[name=profile]')) {
    button.setAttribute('aria-pressed', String(button.value === profile))
  }
  for (const input of form.querySelectorAll('input')) {
    const { name, value } = input
    if (name === 'help')
      input.checked = Object.entries(preferences.helps).some(([help, on]) => on && help === value)
    else if (name === 'theme' || name === 'font') input.checked = preferences[name] === value
    else if (name === 'size' || name === 'letters' || name === 'words' || name === 'lines') {
      input.value = String(preferences[name])
    }
  }
}
