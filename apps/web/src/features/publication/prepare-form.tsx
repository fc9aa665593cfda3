import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { AreaField } from '../../ui/choice-fields.js';
import { Notice } from '../../ui/notice.js';
import { useRefusal } from '../../ui/refused.js';
import { Soft, Stack } from '../../ui/stack.js';
import { usePrepare } from './api/releases.js';

const LEAST = 2;

/** Freezes what a release will say, with the note that the public reads. */
export function PrepareForm({ editionId, again, instead }: { editionId: string; again: boolean; instead: boolean }) {
  const { t } = useTranslation('organiser');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const prepare = usePrepare(editionId);
  const problem = useRefusal(prepare.error);
  const short = [...note.trim()].length < LEAST;
  return (
    <form
      aria-label={t('release:desk.prepare')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!short) prepare.mutate(note.trim(), { onSuccess: () => setNote('') });
      }}
    >
      <Stack>
        <Soft>{t(instead ? 'release:desk.prepare-instead' : 'release:desk.prepare-means')}</Soft>
        <AreaField
          label={t('results.note')}
          hint={t(again ? 'results.note-again' : 'results.note-first')}
          maxLength={500}
          value={note}
          onChange={setNote}
          error={tried && short ? t('results.note-missing') : undefined}
        />
        {problem && <Notice tone="danger">{problem}</Notice>}
        <div>
          <Button type="submit" look={instead ? 'quiet' : 'primary'} busy={prepare.isPending}>
            {t(instead ? 'release:desk.again' : 'release:desk.prepare')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
