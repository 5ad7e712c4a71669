/** Shows how far the sending of a book is, which neither a plain form nor `fetch` can do. */
import { fileSize } from '#lib/file-size.ts'

const form = find('send', HTMLFormElement)
const section = find('sending', HTMLElement)
const step = find('sending-step', HTMLElement)
const amount = find('sending-amount', HTMLElement)
const stop = find('sending-stop', HTMLButtonElement)
const bar = section.querySelector('progress')

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const body = new FormData(form)
  const file = body.get('book')
  if (!(file instanceof File)) return
  if (file.size > Number(form.dataset.largest)) show('large')
  else send(body, file)
})

function send(body: FormData, file: File): void {
  const request = new XMLHttpRequest()
  request.upload.addEventListener('progress', ({ loaded, total }) => progress(loaded, total))
  request.upload.addEventListener('load', () => say(step.dataset.keeping ?? ''))
  request.addEventListener('load', () => {
    // The server answers with an address, and the request has followed it.
    if (request.status < 400) location.assign(request.responseURL)
    else show('failed')
  })
  request.addEventListener('error', () => show('cut'))
  request.addEventListener('abort', () => show('stopped'))
  stop.onclick = () => request.abort()
  show('sending')
  say((step.dataset.sending ?? '').replace('{name}', () => file.name))
  progress(0, file.size)
  request.open('POST', form.action)
  // As a form asks: SvelteKit would answer a script in a form of its own.
  request.setRequestHeader('accept', 'text/html')
  request.send(body)
}

function progress(sent: number, total: number): void {
  if (bar) {
    bar.max = total
    bar.value = sent
  }
  amount.textContent = (amount.dataset.amount ?? '')
    .replace('{sent}', fileSize(sent))
    .replace('{total}', fileSize(total))
}

function say(sentence: string): void {
  step.textContent = sentence
}

/** Shows the sending, or the form with what came of the sending. What has the focus goes with it. */
function show(what: 'sending' | 'cut' | 'stopped' | 'failed' | 'large'): void {
  for (const outcome of ['cut', 'stopped', 'failed', 'large']) {
    find(`outcome-${outcome}`, HTMLElement).hidden = outcome !== what
  }
  section.hidden = what !== 'sending'
  form.hidden = what === 'sending'
  if (what === 'sending') stop.focus()
  else find('book', HTMLInputElement).focus()
}

function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`no ${kind.name} named ${id}`)
  return found
}
