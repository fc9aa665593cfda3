import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ApiProblem } from '../lib/api/problem.js';
import { startTexts } from '../lib/i18n.js';
import { useForm } from '../lib/use-form.js';
import { Button } from './button.js';
import { Form } from './form.js';
import { TextField } from './text-field.js';

function Asked({ send }: { send: () => Promise<void> }) {
  const form = useForm({ initial: { name: '李', unit: '友谊医院' }, send });
  return (
    <Form label="表" faults={form.faults} onSubmit={form.submit}>
      <TextField label="姓名" {...form.bind('name')} />
      <TextField label="单位" {...form.bind('unit')} />
      <Button type="submit">提交</Button>
    </Form>
  );
}

const show = (send: () => Promise<void>) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Asked send={send} />
    </QueryClientProvider>,
  );

describe('Form', () => {
  beforeAll(() => startTexts('zh-CN'));

  it('takes the focus to the first empty field and does not ask the server', () => {
    show(() => Promise.reject(new Error('asked')));
    fireEvent.change(screen.getByLabelText('单位'), { target: { value: '' } });
    fireEvent.submit(screen.getByRole('form'));
    expect(document.activeElement).toBe(screen.getByLabelText('单位'));
    expect(screen.getByLabelText('单位').getAttribute('aria-describedby')).toBe(screen.getByText('请填写此项。').id);
  });

  it('takes the focus to the field the server refused', async () => {
    const fields = [{ path: 'unit', code: 'unknown' }];
    show(() => Promise.reject(new ApiProblem({ status: 422, code: 'invalid', title: '填写有误', fields })));
    fireEvent.submit(screen.getByRole('form'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('单位')));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes a fault away as soon as its field changes, and gives it back when the server repeats it', async () => {
    const fields = [{ path: 'unit', code: 'unknown' }];
    show(() => Promise.reject(new ApiProblem({ status: 422, code: 'invalid', title: '填写有误', fields })));
    const unit = screen.getByLabelText('单位');
    fireEvent.submit(screen.getByRole('form'));
    await waitFor(() => expect(unit.getAttribute('aria-invalid')).toBe('true'));
    fireEvent.change(unit, { target: { value: '天坛医院' } });
    expect(unit.getAttribute('aria-invalid')).toBe('false');
    fireEvent.submit(screen.getByRole('form'));
    await waitFor(() => expect(unit.getAttribute('aria-invalid')).toBe('true'));
  });

  it('says on top what belongs to no field', async () => {
    show(() => Promise.reject(new ApiProblem({ status: 429, code: 'too-many', title: '尝试过于频繁' })));
    fireEvent.submit(screen.getByRole('form'));
    expect((await screen.findByRole('alert')).textContent).toContain('尝试过于频繁');
  });
});
