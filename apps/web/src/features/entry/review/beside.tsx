import type { Desk } from '../api/desk.js';
import type { ReviewedEntry } from '../api/entry.js';
import type { ReviewRules } from '../rules.js';
import { FindingsCard } from './findings-card.js';
import { ProofCard } from './proof-card.js';
import { ReviewerLine } from './reviewer-line.js';

interface BesideProps {
  entry: ReviewedEntry;
  rules: ReviewRules;
  base: string;
  desk: Desk;
}

/** What stands above the checklist: who looks at the entry, and what programs noticed. */
export function Beside({ entry, rules, base, desk }: BesideProps) {
  return (
    <>
      <ReviewerLine entry={entry} desk={desk} />
      <ProofCard entry={entry} desk={desk} />
      <FindingsCard entry={entry} rules={rules} base={base} findings={desk.findings} can={desk.can.look} />
    </>
  );
}
