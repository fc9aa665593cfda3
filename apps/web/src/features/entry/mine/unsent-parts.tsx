import { useTranslation } from 'react-i18next';
import type { Localised } from '#kernel';
import { useSay } from '../../../lib/i18n.js';
import { AnswerValue } from '../../../ui/answer-value.js';
import { type EntryPlan, fieldsOf } from '../form/plan.js';

/** One part that was not handed in, whole, so that it can be copied. */
export interface UnsentPart {
  path: string;
  value: unknown;
}

type Plan = Pick<EntryPlan, 'form' | 'documents' | 'tracks' | 'divisions'>;

interface UnsentPartsProps {
  entryId: string;
  parts: readonly UnsentPart[];
  plan: Plan;
}

/** Each part under what it is called. */
export function UnsentParts({ entryId, parts, plan }: UnsentPartsProps) {
  const { t } = useTranslation('revisions');
  const say = useSay();
  const named = (list: readonly { code: string; name: Localised }[], code: string) =>
    say(list.find((one) => one.code === code)?.name);
  const nameOf = (path: string) => {
    const field = fieldsOf(plan).find(({ key }) => key === path);
    if (field) return say(field.label);
    const [first, code = ''] = path.split('.');
    return first === 'documents' ? named(plan.documents, code) || code : t(`part.${path}`, { defaultValue: path });
  };
  return (
    <dl>
      {parts.map((part) => (
        <div key={part.path}>
          <dt>{nameOf(part.path)}</dt>
          <dd>
            {part.path.startsWith('documents.') ? (
              <FileLinks entryId={entryId} files={part.value as readonly KeptFile[]} />
            ) : (
              <Words part={part} plan={plan} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface KeptFile {
  uploadId: string;
  name: string;
}

function FileLinks({ entryId, files }: { entryId: string; files: readonly KeptFile[] }) {
  return (
    <ul>
      {files.map(({ uploadId, name }) => (
        <li key={uploadId}>
          <a href={`/api/entries/${entryId}/files/${uploadId}`} download={name}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Words({ part: { path, value }, plan }: { part: UnsentPart; plan: Plan }) {
  const say = useSay();
  const field = fieldsOf(plan).find(({ key }) => key === path);
  if (field) return <AnswerValue value={value} options={field.options} columns={field.columns} />;
  const names = path === 'track' ? plan.tracks : path === 'division' ? plan.divisions : [];
  const text = (one: unknown) => (typeof one === 'string' ? one : ((one as { name?: string } | null)?.name ?? ''));
  return <p>{say(names.find(({ code }) => code === value)?.name) || text(value)}</p>;
}
