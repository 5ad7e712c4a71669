/**
 * The French catalogues, one file an area of the application, in ICU MessageFormat. A new area is one import and one
 * name here; its keys are then typed everywhere.
 */
import errors from '../../../../../content/messages/fr/errors.json' with { type: 'json' }
import home from '../../../../../content/messages/fr/home.json' with { type: 'json' }
import library from '../../../../../content/messages/fr/library.json' with { type: 'json' }
import reader from '../../../../../content/messages/fr/reader.json' with { type: 'json' }
import server from '../../../../../content/messages/fr/server.json' with { type: 'json' }
import team from '../../../../../content/messages/fr/team.json' with { type: 'json' }

export const french = { errors, home, library, reader, server, team }
