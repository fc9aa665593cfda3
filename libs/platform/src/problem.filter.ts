import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { Problems } from './problem.js';

/** Whatever a route throws becomes a problem document. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly problems: Problems) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.problems.answer(error, http.getRequest(), http.getResponse());
  }
}
