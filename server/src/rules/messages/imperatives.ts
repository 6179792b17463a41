import type { CodeUse } from '../../analysis/code-use.ts';
import type { Api } from '../../apis/api.ts';
import { t } from '../../l10n/text.ts';

/** What to do, in the words of a method that closes: sentences, each with its full stop but for the titles of fixes. */
export interface Imperatives {
  with(codes: string): string;
  withPrivate(code: number): string;
  withEither(registered: string, own: number): string;
  without(): string;
  withoutOrWith(code: string): string;
  withoutOrWithPrivate(code: number): string;
  callOrWith(method: string, code: string): string;
  callOrWithPrivate(method: string, code: number): string;
  withNumberSuchAs(code: string): string;
  titleWithAnother(): string;
}

const imperatives: Readonly<Record<NonNullable<Api['verb']> | 'close', Imperatives>> = {
  close: {
    with: codes => t`Close with ${codes}.`,
    withPrivate: code => t`Close with a private code such as ${code}.`,
    withEither: (registered, own) => t`Close with ${registered} or a private code such as ${own}.`,
    without: () => t('Close without a code.'),
    withoutOrWith: code => t`Close without a code or with ${code}.`,
    withoutOrWithPrivate: code => t`Close without a code or with a private code such as ${code}.`,
    callOrWith: (method, code) => t`Call ${method}() or close with ${code}.`,
    callOrWithPrivate: (method, code) => t`Call ${method}() or close with a private code such as ${code}.`,
    withNumberSuchAs: code => t`Close with a number such as ${code}.`,
    titleWithAnother: () => t('Close with another code'),
  },
  end: {
    with: codes => t`End with ${codes}.`,
    withPrivate: code => t`End with a private code such as ${code}.`,
    withEither: (registered, own) => t`End with ${registered} or a private code such as ${own}.`,
    without: () => t('End without a code.'),
    withoutOrWith: code => t`End without a code or with ${code}.`,
    withoutOrWithPrivate: code => t`End without a code or with a private code such as ${code}.`,
    callOrWith: (method, code) => t`Call ${method}() or end with ${code}.`,
    callOrWithPrivate: (method, code) => t`Call ${method}() or end with a private code such as ${code}.`,
    withNumberSuchAs: code => t`End with a number such as ${code}.`,
    titleWithAnother: () => t('End with another code'),
  },
};

/** What to do, in the words of what a use calls. */
export function imperativesFor({ apis }: Pick<CodeUse, 'apis'>): Imperatives {
  const [verb = 'close', ...others] = new Set(apis.map(api => api.verb ?? 'close'));
  return imperatives[others.length > 0 ? 'close' : verb];
}
