import { expect, it } from 'vitest'
import { doorFor } from './door.ts'

const member = { id: '1', name: 'Awa', email: 'awa@exemple.org' }
const visit = (id: string | null, path: string, method = 'GET') => ({
  route: { id },
  url: new URL(path, 'http://exemple.org'),
  request: { method },
})

it('lets the team in everywhere', () => {
  expect(doorFor(member, visit('/equipe/(team)/bibliotheque', '/equipe/bibliotheque'))).toBeNull()
})

it('lets anyone into what is not the team’s, and to its doors', () => {
  expect(doorFor(null, visit('/livres/[slug]', '/livres/conte'))).toBeNull()
  expect(doorFor(null, visit('/equipe/(open)/connexion', '/equipe/connexion'))).toBeNull()
  expect(doorFor(null, visit('/equipes', '/equipes'))).toBeNull()
  expect(doorFor(null, visit(null, '/equipe/nulle-part'))).toBeNull()
})

it('sends others to the door, and remembers where they were going', () => {
  expect(doorFor(null, visit('/equipe/(team)', '/equipe'))).toBe('/equipe/connexion?suite=%2Fequipe')
  // A new page is closed unless it was put among the open ones.
  expect(doorFor(null, visit('/equipe/nouveau', '/equipe/nouveau'))).toBe(
    '/equipe/connexion?suite=%2Fequipe%2Fnouveau',
  )
})

it('does not come back to where a form was sent', () => {
  expect(doorFor(null, visit('/equipe/(team)/deconnexion', '/equipe/deconnexion', 'POST'))).toBe(
    '/equipe/connexion',
  )
})
