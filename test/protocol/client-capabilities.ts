import type { ClientCapabilities } from 'vscode-languageserver/node';

const quickFixes: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
};

/** A client like VS Code: it can do everything that the server has a use for. */
export const everything: ClientCapabilities = {
  textDocument: {
    completion: { completionItem: { labelDetailsSupport: true } },
    codeAction: { ...quickFixes.textDocument?.codeAction, isPreferredSupport: true, disabledSupport: true },
    diagnostic: { dynamicRegistration: true, relatedInformation: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    inlayHint: { resolveSupport: { properties: ['tooltip', 'textEdits', 'label.tooltip'] } },
  },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    inlayHint: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
};

/** A client that has its diagnostics published, and cannot be asked for its settings. */
export const simple: ClientCapabilities = {
  textDocument: { ...quickFixes.textDocument, publishDiagnostics: {} },
};

/** A client that counts bytes. */
export const counting: ClientCapabilities = {
  ...everything,
  general: { positionEncodings: ['utf-8', 'utf-16'] },
};
