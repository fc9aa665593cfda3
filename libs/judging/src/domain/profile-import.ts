import type { JudgeKind } from '#kernel';
import type { Language } from './profile.js';

/** What an import may change of a profile. */
export interface ImportableProfile {
  name: string;
  kind: JudgeKind;
  organisationId: string;
  title: string;
  expertise: string[];
  languages: Language[];
  capacity: number;
}

/** One profile that an import wrote: as it was before (null: there was none), and its version afterwards. */
export interface ImportedProfile {
  id: string;
  before: ImportableProfile | null;
  version: number;
}

/** A profile as it stands now. */
export interface StandingProfile {
  id: string;
  version: number;
  /** Whether an edition has it in its pool. */
  used: boolean;
}

/** Which of the profiles an import wrote have moved on since, so that undoing it would undo somebody else's work. */
export function overtaken(changes: readonly ImportedProfile[], now: readonly StandingProfile[]): ImportedProfile[] {
  const standing = new Map(now.map((one) => [one.id, one]));
  return changes.filter(({ id, before, version }) => {
    const one = standing.get(id);
    return !one || one.version !== version || (before === null && one.used);
  });
}
