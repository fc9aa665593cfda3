import { normaliseTitle } from '#kernel';

/** Shorter names stand in too many texts by chance. */
const SHORTEST = 4;
/** What follows a name within the name of another organisation: 首都医科大学 | 附属安贞医院. */
const LONGER = /^(?:附属|第[一二三四五六七八九十\d]|医院|大学|学院|研究|集团|分|临床|口腔|中医|affiliated)/u;
const SEPARATORS = /[;；,，、/|\n]+|\s+(?:and|和|与|及)\s+|[与及和]/u;

/** The form in which names are compared: width, case, spaces and punctuation make no difference. */
function keyOf(name: string): string {
  return normaliseTitle(name).replaceAll(' ', '');
}

/** Compares names with texts; keys are worked out once a text. */
export interface Words {
  /** Whether a text names the organisation, alone or among others. */
  nameOrganisation(text: string, organisation: { id: string; names: readonly string[] }): boolean;
  /** Whether a text names somebody of this name, alone or in a list. */
  namePerson(text: string, name: string): boolean;
}

/** A comparison that remembers what it has read. */
export function rememberedWords(): Words {
  const keys = remembered(keyOf);
  const parts = remembered((text) => new Set([text, ...text.split(SEPARATORS)].map(keyOf)));
  const answers = remembered((_text: string) => new Map<string, boolean>());
  return {
    nameOrganisation: (text, { id, names }) => {
      const known = answers(text);
      if (!known.has(id))
        known.set(
          id,
          names.some((name) => stands(keys(text), keys(name))),
        );
      return known.get(id) === true;
    },
    namePerson: (text, name) => keys(name) !== '' && parts(text).has(keys(name)),
  };
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text) as T;
  };
}

/** Whether the key stands in the text, and not as the beginning of a longer name. */
function stands(text: string, key: string): boolean {
  if (text === key) return key !== '';
  if ([...key].length < SHORTEST) return false;
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1))
    if (!LONGER.test(text.slice(at + key.length))) return true;
  return false;
}

/** The year that a text says, or that a number such as 202010566088.9 begins with; null when there is none. */
export function yearIn(text: string): number | null {
  const found = /(?:19[5-9]|20\d)\d/.exec(text.normalize('NFKC'));
  return found ? Number(found[0]) : null;
}
