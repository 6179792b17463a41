declare module '@angular/core' {
  export interface Type<Value = any> {
    new (...args: any[]): Value;
  }
  export interface AbstractType<Value> {
    prototype: Value;
  }
  export class InjectionToken<Value> {
    constructor(description: string, options?: { providedIn?: unknown; factory: () => Value });
    readonly injected?: Value;
  }
  export type ProviderToken<Value> = Type<Value> | AbstractType<Value> | InjectionToken<Value>;
  export function inject<Value>(token: ProviderToken<Value>): Value;
  export function inject<Value>(token: ProviderToken<Value>, options: { optional?: boolean }): Value | null;
  export abstract class Injector {
    abstract get<Value>(token: ProviderToken<Value>, otherwise?: Value | null, options?: unknown): Value;
  }

  export interface Signal<Value> {
    (): Value;
  }
  export interface WritableSignal<Value> extends Signal<Value> {
    set(value: Value): void;
    update(updater: (value: Value) => Value): void;
    asReadonly(): Signal<Value>;
  }
  export function signal<Value>(initial: Value, options?: unknown): WritableSignal<Value>;
  export function computed<Value>(callback: () => Value, options?: unknown): Signal<Value>;
  export function linkedSignal<Value>(callback: () => Value, options?: unknown): WritableSignal<Value>;
  export function effect(callback: (onCleanup: (callback: () => void) => void) => void, options?: unknown): any;
  export function untracked<Value>(callback: () => Value): Value;
  export interface InputSignal<Value> extends Signal<Value> {}
  export const input: {
    <Value>(): InputSignal<Value | undefined>;
    <Value>(initial: Value, options?: unknown): InputSignal<Value>;
    required<Value>(options?: unknown): InputSignal<Value>;
  };
  export function model<Value>(initial: Value): WritableSignal<Value>;

  export class EventEmitter<Value> {
    constructor(isAsync?: boolean);
    emit(value?: Value): void;
    subscribe(next?: ((value: Value) => void) | { next?: (value: Value) => void }): { unsubscribe(): void };
  }
  export abstract class DestroyRef {
    abstract onDestroy(callback: () => void): () => void;
  }
  export abstract class NgZone {
    abstract run<Value>(callback: (...args: any[]) => Value): Value;
    abstract runOutsideAngular<Value>(callback: (...args: any[]) => Value): Value;
  }
  export interface OnInit {
    ngOnInit(): void;
  }
  export interface OnDestroy {
    ngOnDestroy(): void;
  }
  export function Injectable(options?: unknown): any;
  export function Component(options?: unknown): any;
  export function Directive(options?: unknown): any;
  export function Pipe(options?: unknown): any;
  export function NgModule(options?: unknown): any;
  export function Inject(token: unknown): any;
  export function Optional(): any;
  export function Self(): any;
  export function SkipSelf(): any;
  export function Input(options?: unknown): any;
  export function Output(name?: string): any;
  export function ViewChild(selector: unknown, options?: unknown): any;
  export function HostListener(event: string, args?: string[]): any;
}
