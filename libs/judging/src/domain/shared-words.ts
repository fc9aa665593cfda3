/** A judge with the words of their expertise. */
interface Expert {
  judgeId: string;
  words: readonly string[];
}

/** An entry with what it is about, in the team's words. */
interface Described {
  entryId: string;
  about: string;
}

/** Pairs that were drawn in which words of the judge stand in the entry: entry, judge, and these words. */
export type SharedWords = [entryId: string, judgeId: string, words: string[]][];

/** Words shorter than this say nothing. */
const SHORTEST = 2;

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();

/**
 * Which words of each judge stand in which entry, whatever their width, case and blanks. A word of letters or digits
 * counts only as a whole: "AI" does not stand in "brain".
 */
export function sharedWords(
  judges: readonly Expert[],
  entries: readonly Described[],
): Map<string, Map<string, string[]>> {
  const folded = new Map(judges.flatMap(({ words }) => words.map((word) => [word, fold(word)] as const)));
  const known = [...new Set(folded.values())].filter((word) => [...word].length >= SHORTEST);
  const found = new Map<string, Map<string, string[]>>(judges.map(({ judgeId }) => [judgeId, new Map()]));
  for (const { entryId, about } of entries) {
    const text = fold(about);
    const there = new Set(known.filter((word) => stands(word, text)));
    for (const { judgeId, words } of judges) {
      const own = words.filter((word) => there.has(folded.get(word) ?? ''));
      if (own.length > 0) found.get(judgeId)?.set(entryId, own);
    }
  }
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;
const spelled = (sign: string | undefined) => sign !== undefined && LETTER.test(sign) && !HAN.test(sign);

function stands(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = spelled(text[at - 1]) && spelled(word[0]);
    const after = spelled(text[at + word.length]) && spelled(word.at(-1));
    if (!before && !after) return true;
  }
  return false;
}
