import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { npm } from '../npm.mjs';
import { inProject } from '../root.mjs';

/** Contains VS Code 1.139.1 as a server with the workbench as a web page. */
const codeServer = '4.139.1';
/** What that server needs to run: Node 20 cannot, it has no `registerHooks`. */
const node = '24.21.0';

const folder = inProject('.vscode-test', `server-${codeServer}-node-${node}`);
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Where VS Code's server is (`main`) and the Node that runs it (`node`). Both come from npm at the first call, which takes
 * a minute or two and 700 MB.
 */
export function vscodeServerFiles() {
  if (!existsSync(folder)) fetchInto(folder);
  return {
    node: path.join(folder, 'node_modules', nodePackage(), 'bin/node'),
    main: path.join(folder, 'package/lib/vscode/out/server-main.js'),
  };
}

/** Fills a folder beside `target` and renames it at the end, so that one that is there is complete. */
function fetchInto(target) {
  console.log(`Fetching VS Code's server (code-server ${codeServer}) and Node ${node} from npm into .vscode-test …`);
  const partial = `${target}-partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  writeFileSync(path.join(partial, 'package.json'), '{ "private": true }');

  npm(['install', ...quiet, '--ignore-scripts', `${nodePackage()}@${node}`], partial);
  npm(['pack', ...quiet, `code-server@${codeServer}`], partial);
  const archive = path.join(partial, `code-server-${codeServer}.tgz`);
  execFileSync('tar', ['-xzf', archive, '-C', partial, 'package/lib/vscode']);
  rmSync(archive);

  // Not `npm ci`: these lock files are out of step with their package.json. Optional packages stay: the file watcher is one.
  const vscode = path.join(partial, 'package/lib/vscode');
  npm(['install', ...quiet, '--omit=dev', '--ignore-scripts'], vscode);
  npm(['install', ...quiet, '--omit=dev', '--ignore-scripts'], path.join(vscode, 'extensions'));
  renameSync(partial, target);
}

function nodePackage() {
  return `node-${process.platform}-${process.arch}`;
}
