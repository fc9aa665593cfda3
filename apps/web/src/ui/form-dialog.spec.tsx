import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { startTexts } from '../lib/i18n.js';
import { FormDialog } from './form-dialog.js';

const FAULTS = { form: null, fields: {} };

function Page() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        邀请
      </button>
      {open && (
        <FormDialog
          open
          title="邀请工作人员"
          verb="发送"
          faults={FAULTS}
          busy={false}
          onSubmit={close}
          onCancel={close}
        >
          <input aria-label="姓名" />
        </FormDialog>
      )}
    </>
  );
}

describe('FormDialog', () => {
  beforeAll(() => startTexts('zh-CN'));

  it('gives the focus back to what opened it', async () => {
    render(<Page />);
    const opener = screen.getByText('邀请');
    opener.focus();
    fireEvent.click(opener);
    act(() => screen.getByLabelText('姓名').focus());
    fireEvent.submit(screen.getByLabelText('姓名').closest('form')!);
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });

  it('submits itself alone when it is asked for from within a form', () => {
    const sent: string[] = [];
    const note = (name: string) => () => void sent.push(name);
    render(
      <form aria-label="公布" onSubmit={note('page')}>
        <FormDialog
          open
          title="确认"
          verb="公布"
          faults={FAULTS}
          busy={false}
          onSubmit={note('dialog')}
          onCancel={() => {}}
        >
          <input aria-label="备注" />
        </FormDialog>
      </form>,
    );
    const form = screen.getByLabelText('备注').closest('form')!;
    expect(screen.getByRole('form', { name: '公布' }).contains(form)).toBe(false);
    fireEvent.submit(form);
    expect(sent).toEqual(['dialog']);
  });

  it('is cancelled by Escape', () => {
    let cancelled = 0;
    const cancel = () => void (cancelled += 1);
    render(
      <FormDialog open title="确认" verb="公布" faults={FAULTS} busy={false} onSubmit={() => {}} onCancel={cancel}>
        <input aria-label="备注" />
      </FormDialog>,
    );
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(cancelled).toBe(1);
  });
});
