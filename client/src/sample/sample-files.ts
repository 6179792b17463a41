import {
  Disposable,
  EventEmitter,
  FileChangeType,
  FileSystemError,
  FileType,
  workspace,
  type FileChangeEvent,
  type FileStat,
  type FileSystemProvider,
  type Uri,
} from 'vscode';

/** The scheme of files that are there for as long as the extension runs. */
export const sampleScheme = 'closewise-sample';

/** One of them. */
export interface SampleFile extends Disposable {
  /** Gives it the content that it had at first. */
  readonly restore: () => void;
}

/** Has VS Code find one file, which can be changed, at `uri`. */
export function filesOfSample(uri: Uri, content: string): SampleFile {
  const changed = new EventEmitter<FileChangeEvent[]>();
  let bytes = new Uint8Array();
  let mtime = 0;
  const write = (written: Uint8Array): void => {
    bytes = Uint8Array.from(written);
    mtime = Date.now();
    changed.fire([{ type: FileChangeType.Changed, uri }]);
  };
  const restore = (): void => write(new TextEncoder().encode(content));
  restore();
  const here = <T>(asked: Uri, answer: () => T): T => {
    if (asked.path !== uri.path) throw FileSystemError.FileNotFound(asked);
    return answer();
  };
  const refuse = (asked: Uri): never => {
    throw FileSystemError.NoPermissions(asked);
  };
  const provider: FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => undefined),
    stat: asked => here(asked, (): FileStat => ({ type: FileType.File, ctime: 0, mtime, size: bytes.length })),
    readFile: asked => here(asked, () => bytes),
    writeFile: (asked, written) => here(asked, () => write(written)),
    readDirectory: refuse,
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
  const registered = workspace.registerFileSystemProvider(sampleScheme, provider, { isCaseSensitive: true });
  return Object.assign(Disposable.from(registered, changed), { restore });
}
