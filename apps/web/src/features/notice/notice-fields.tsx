import { useTranslation } from 'react-i18next';
import { shanghaiInstant } from '#kernel';
import { useSay } from '../../lib/i18n.js';
import { AreaField, SelectField } from '../../ui/choice-fields.js';
import { TextField } from '../../ui/text-field.js';
import type { NoticeChoice, NoticeOrder } from './api/notices.js';

/** What an organiser has chosen: the list by its place, the local time to begin, and what a second notice does. */
export interface Wanted {
  place: string;
  local: string;
  kind: 'replaces' | 'withdraws';
  what: string;
}

export const EMPTY: Wanted = { place: '0', local: '', kind: 'replaces', what: '' };

const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/;

/** The notice to ask for; a time is meant as people in Shanghai mean it. */
export function orderOf({ list, round, standing }: NoticeChoice, { local, kind, what }: Wanted): NoticeOrder {
  const [, day, time] = DAY_AND_TIME.exec(local) ?? [];
  const startsAt = day && time ? shanghaiInstant(day, time).toISOString() : null;
  const second = standing ? { noticeId: standing, kind, what: what.trim() } : null;
  return { list, round: round?.code ?? null, startsAt, second };
}

interface NoticeFieldsProps {
  choices: readonly NoticeChoice[];
  choice: NoticeChoice;
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}

/** The questions before a notice. */
export function NoticeFields({ choices, choice, wanted, onChange }: NoticeFieldsProps) {
  const { t } = useTranslation('notice');
  const say = useSay();
  const put = (part: Partial<Wanted>) => onChange({ ...wanted, ...part });
  const named = ({ list, next }: NoticeChoice) => {
    if (next) return t('choices.round', { next: say(next.name) });
    return list === 'awards' ? t('choices.awards') : t('choices.admitted');
  };
  const kinds = [
    { value: 'replaces', label: t('replaces') },
    { value: 'withdraws', label: t('withdraws') },
  ];
  return (
    <>
      <SelectField
        label={t('which')}
        value={wanted.place}
        options={choices.map((one, at) => ({ value: String(at), label: named(one) }))}
        onChange={(place) => put({ place })}
      />
      {choice.standing && (
        <>
          <SelectField
            label={t('second')}
            hint={t('second-hint')}
            value={wanted.kind}
            options={kinds}
            onChange={(kind) => put({ kind: kind === 'withdraws' ? kind : 'replaces' })}
          />
          <AreaField label={t('what')} hint={t('what-hint')} value={wanted.what} onChange={(what) => put({ what })} />
        </>
      )}
      <TextField
        type="datetime-local"
        label={t('when')}
        hint={t('when-hint')}
        required={false}
        value={wanted.local}
        onChange={(local) => put({ local })}
      />
    </>
  );
}
