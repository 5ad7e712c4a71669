/**
 * Words before which there is neither liaison nor elision: those in aspirated h, and those whose vowel counts as a
 * consonant. A star at the end stands for any ending; without it the word may have a plural s.
 */
export const aspirated: readonly string[] = [
  'ha hâbl* hach* haddock hagard* haie haill* hain* haï* hait haire halage hâl* halet* hall halle hallebard* halo halt* hamac hameau*',
  'hamburger hammam hampe hamster hanap hanche* hand* hangar hanneton* hanse* hant* happ* haquenée harangu* haras harass* harcel*',
  'harcèl* hard* harem hareng* hargn* haricot* harnach* harnais haro harp* hart hasard* hase hât* hauban* haubert* hauss* haut* havan*',
  'hâv* havre* hayon hé heaume* hein héler hèle hennir henni* henri héraut* hère hériss* herni* héron* héros herse* hêtre* heurt* hibou*',
  'hic hideu* hiérarch* hip hippie hiss* hobby hoch* hockey* holà holland* homard* hongr* hont* hop hoquet* horde hors hotte* hou* hublot',
  'huche* hué* huer huguenot* huit* hulul* humer hun huns hune huppe* hure hurl* huron* hussard* hutte*',
  'yack yacht* yaourt yéti yoga yoyo yen yard yankee* onze onzième oui ouais ouistiti uhlan ululer whisky week-end ouah',
]

/** Words of the same beginnings whose h is mute all the same. */
export const muteH: readonly string[] = ['haltèr* haltér*']
