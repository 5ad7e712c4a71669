/**
 * What is said for units and money after a number. `+` takes an s from two on, `!` marks a feminine (vingt-et-une
 * heures). Those of the first line are said so without a number too.
 */
export const units: readonly string[] = [
  'km kilomètre+ cm centimètre+ mm millimètre+ dm décimètre+ kg kilogramme+ mg milligramme+ ml millilitre+ cl centilitre+ dl décilitre+ kWh kilowattheure+ °C degré+-celsius °F degré+-fahrenheit km/h kilomètre+-heure ° degré+',
  '% pour-cent ‰ pour-mille € euro+ $ dollar+ £ livre+! ¥ yen+ F franc+ ct centime+ cts centimes k€ millier+-d’euros M€ million+-d’euros Md€ milliard+-d’euros',
  'h heure+! H heure+! min minute+! mn minute+! s seconde+! sec seconde+! ms milliseconde+! j jour+',
  'm mètre+ hm hectomètre+ dam décamètre+ ha hectare+ g gramme+ t tonne+! q quintal l litre+ L litre+ mL millilitre+ cL centilitre+ dL décilitre+ hl hectolitre+',
  'Ko kilooctet+ ko kilooctet+ Mo mégaoctet+ Go gigaoctet+ To téraoctet+ W watt+ kW kilowatt+ MW mégawatt+ V volt+ Hz hertz kHz kilohertz MHz mégahertz dB décibel+ kcal kilocalorie+! hab habitant+',
]

/** Signs that are words of their own, and what is said for them. */
export const signs =
  '% pour-cent ‰ pour-mille € euros $ dollars £ livres ¥ yens & et + plus = égale − moins × fois ÷ divisé-par § paragraphe @ arobase ° degrés ½ un-demi ¼ un-quart ¾ trois-quarts ⅓ un-tiers ⅔ deux-tiers № numéro'

/** Nouns counted by une: 21 pages, 1 fois. Endings that only feminine nouns have are after them. */
export const feminineNouns =
  'heure minute seconde année semaine journée nuit page ligne image lettre fois personne fille femme dame mère sœur vache poule bête chose place table chambre maison ville rue route porte fenêtre voiture pomme poire feuille fleur pièce part tonne livre voix main dent école classe équipe histoire partie carte clé clef boîte boite bouteille tasse tranche cuillère cuillerée goutte unité règle question réponse étape étoile chaise tête'
export const feminineEndings = /(?:[ts]ion|ette|ée|ance|ence|esse|euse|trice|ière|ienne|ille|té|ude|ure)s?$/
