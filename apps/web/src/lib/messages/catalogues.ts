/**
 * The French catalogues, one file an area of the application, in ICU MessageFormat. A new area is one import and one
 * name here; its keys are then typed everywhere.
 */
import errors from '../../../../../content/messages/fr/errors.json' with { type: 'json' }
import team from '../../../../../content/messages/fr/team.json' with { type: 'json' }

export const french = { errors, team }
