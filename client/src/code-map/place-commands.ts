import { commands, Disposable, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PlainLocation } from './node.ts';

/** Lets a code lens show the places that it counts: peeks at them, or goes to the only one. Lets the page open a place. */
export function offerPlaces(client: BaseLanguageClient): Disposable {
  const converter = client.protocol2CodeConverter;
  return Disposable.from(
    commands.registerCommand(
      'closewise.showPlaces',
      (uri: string, position: PlainLocation['range']['start'], places: readonly PlainLocation[]) =>
        commands.executeCommand(
          'editor.action.goToLocations',
          Uri.parse(uri),
          converter.asPosition(position),
          places.map(place => converter.asLocation(place)),
          'peek',
        ),
    ),
    commands.registerCommand('closewise.openPlace', (uri: string, range: PlainLocation['range']) =>
      commands.executeCommand('vscode.open', Uri.parse(uri), { selection: converter.asRange(range) }),
    ),
  );
}
