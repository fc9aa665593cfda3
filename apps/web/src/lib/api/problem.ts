/** One fault of a field: `path` is dotted (`members.2.name`), `code` names the fact. */
export interface FieldFault {
  path: string;
  code: string;
  params?: Record<string, unknown>;
}

/** The body of an error, `application/problem+json`; details of the refusal are further members. */
export interface ProblemBody {
  title: string;
  status: number;
  code: string;
  requestId?: string;
  fields?: FieldFault[];
  [detail: string]: unknown;
}

/** The server said no, or could not be reached (status 0, code `offline`). `message` is in the user's language. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(readonly body: ProblemBody) {
    super(body.title);
    this.name = 'ApiProblem';
    this.status = body.status;
    this.code = body.code;
  }

  get fields(): readonly FieldFault[] {
    return this.body.fields ?? [];
  }
}

/** Whether the error is a refusal with one of these codes. */
export function isProblem(error: unknown, ...codes: string[]): error is ApiProblem {
  return error instanceof ApiProblem && (codes.length === 0 || codes.includes(error.code));
}

/** Makes the refusal out of an answer that is not ok; an answer that is no problem document becomes `unexpected`. */
export async function problemOf(response: Response, fallback: (code: string) => string): Promise<ApiProblem> {
  const type = response.headers.get('content-type') ?? '';
  const body = type.includes('json')
    ? ((await response.json().catch(() => null)) as Partial<ProblemBody> | null)
    : null;
  const code = body?.code ?? (response.status >= 502 ? 'unavailable' : 'unexpected');
  return new ApiProblem({ ...body, status: response.status, code, title: body?.title ?? fallback(code) });
}
