/** Units that may be counted by thousands or thousandths: what is in `scales` before what is in `measures`. */
export const scales = 'k kilo d déci c centi m milli M méga G giga'
export const measures = 'm mètre+ g gramme+ l litre+ L litre+ W watt+ Wh wattheure+ Hz hertz o octet+'
/** Other units, money and signs. `+` takes an s from two on, `!` marks a feminine (vingt-et-une heures). */
export const units =
  '°C degré+-celsius ° degré+ km/h kilomètre+-heure % pour-cent ‰ pour-mille € euro+ $ dollar+ £ livre+! F franc+ k€ millier+-d’euros M€ million+-d’euros h heure+! H heure+! min minute+! mn minute+! s seconde+! j jour+ ha hectare+ t tonne+! dB décibel+'

/** Nouns counted by une: 21 pages, 1 fois. Then endings that only feminine nouns have. */
export const feminineNouns =
  /^(?:heure|minute|seconde|semaine|page|ligne|fois|personne|femme|place|chose|part|partie)s?$|(?:[ts]ion|ette|ée|[ae]nce|esse|ière|ienne|ille|té|ure)s?$/
