import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../../lib/use-form.js';
import { AreaField } from '../../../ui/choice-fields.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { Soft } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { type Announcement, useWriteAnnouncement } from '../api/announcements.js';

interface AnnouncementDialogProps {
  editionId: string;
  /** Null: a new one. */
  one: Announcement | null;
  onClose: () => void;
}

/** Writes an announcement in both languages; English may be left empty. */
export function AnnouncementDialog({ editionId, one, onClose }: AnnouncementDialogProps) {
  const { t } = useTranslation('inbox');
  const [pinned, setPinned] = useState(one?.pinned ?? false);
  const write = useWriteAnnouncement(editionId, one);
  const form = useForm({
    initial: {
      'title.zh-CN': one?.title['zh-CN'] ?? '',
      'body.zh-CN': one?.body['zh-CN'] ?? '',
      'title.en': one?.title.en ?? '',
      'body.en': one?.body.en ?? '',
    },
    optional: ['title.en', 'body.en'],
    send: (values) =>
      write.mutateAsync({
        title: { 'zh-CN': values['title.zh-CN'], en: values['title.en'] },
        body: { 'zh-CN': values['body.zh-CN'], en: values['body.en'] },
        pinned,
      }),
    done: onClose,
  });
  return (
    <FormDialog
      open
      title={t(one ? 'news.edit' : 'news.write')}
      verb={t('news.save')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <TextField label={t('news.title-zh')} maxLength={240} {...form.bind('title.zh-CN')} />
      <AreaField label={t('news.body-zh')} rows={8} maxLength={20_000} {...form.bind('body.zh-CN')} />
      <TextField label={t('news.title-en')} maxLength={240} {...form.bind('title.en')} />
      <AreaField label={t('news.body-en')} rows={6} maxLength={20_000} {...form.bind('body.en')} />
      <label>
        <input type="checkbox" checked={pinned} onChange={(event) => setPinned(event.target.checked)} /> {t('news.pin')}
      </label>
      <Soft>{t('news.markdown')}</Soft>
    </FormDialog>
  );
}
