import type { Middleware } from 'vscode-languageclient';

/**
 * A text in which VS Code finds no link. In messages and in what it says of a language it makes one of `[title](command:…)`, which
 * runs the command, and the names of files and packages in them come from whoever wrote the project.
 */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', ']\u200b(');
}

/** Shows the name of the file that is being checked as it is. */
export const handleWorkDoneProgress: NonNullable<Middleware['handleWorkDoneProgress']> = (token, params, next) => {
  const { message } = params;
  next(token, message === undefined ? params : { ...params, message: withoutLinks(message) });
};
