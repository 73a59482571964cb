import { useEffect, useRef, useState } from 'preact/hooks';
import type { BuilderState } from './builder-state.ts';
import { noticed, routineOf, startState, told } from './builder-state.ts';
import type { BuilderContent } from './builder-steps.ts';
import { broughtIn, withExercise } from './builder-steps.ts';
import type { Memory } from './device.client.ts';
import { forgetDevice, noteAsked, putAside, readDevice, writeDevice } from './device.client.ts';
import { momentOf } from './library.ts';
import { readLink } from './link.ts';
import { readStore, storageKey, writeStore } from './stored.ts';

/** Changes the state: a function from the state before to the state after. */
export type Update = (change: (state: BuilderState) => BuilderState) => void;

/**
 * Takes what the address asks for: an exercise to add, or a routine. Both stand after "#", which is not sent; the exercise
 * stands after "?" where a form had no script.
 */
function arrived(state: BuilderState, content: BuilderContent, search: string, hash: string): BuilderState {
  const adds = hash.startsWith('#add=');
  const asked = new URLSearchParams(adds ? hash.slice(1) : search);
  const id = asked.get('add');
  const moment = asked.get('moment') ?? '';
  const when = momentOf(content.library, moment) ? { moment } : undefined;
  const added = id ? withExercise(state, content, id, when) : state;
  const isPlace = adds || (hash.length > 1 && document.getElementById(hash.slice(1)) !== null);
  return isPlace ? added : broughtIn(added, content, readLink(hash, content.library), '', 'link');
}

/** The address without what has been taken from it, so that a reload does not take it twice. */
function tidyAddress() {
  if (location.search !== '' || /^#(\d|add=)/.test(location.hash))
    history.replaceState(null, '', location.pathname);
}

/** The state of the builder, kept on the device and in step with other tabs and the address. */
export function useBuilder(content: BuilderContent) {
  const known = useRef<string | null>(null);
  const [memory, setMemory] = useState<Memory>(() => readDevice().memory);
  const [other, setOther] = useState<string | null>(null);
  const [state, setState] = useState<BuilderState>(() => {
    const { text } = readDevice();
    known.current = text;
    const { store, messages, whole } = readStore(text, content.library);
    if (text !== null && !whole) putAside(text);
    return arrived(noticed({ ...startState, store }, messages), content, location.search, location.hash);
  });
  const first = useRef(state.store);

  useEffect(tidyAddress, []);

  useEffect(() => {
    const onHash = () => {
      setState((now) => arrived(now, content, '', location.hash));
      tidyAddress();
    };
    const onStorage = ({ key, newValue }: StorageEvent) => {
      if (key === storageKey && newValue !== known.current) setOther(newValue ?? '');
    };
    addEventListener('hashchange', onHash);
    addEventListener('storage', onStorage);
    return () => {
      removeEventListener('hashchange', onHash);
      removeEventListener('storage', onStorage);
    };
  }, []);

  const keep = () => {
    const text = writeStore(state.store);
    // What was read is not written back: a page that is only looked at changes nothing on the device.
    if (
      other !== null ||
      text === known.current ||
      (known.current === null && state.store === first.current && state.past.length === 0)
    )
      return;
    const { text: there } = readDevice();
    if (memory === 'yes' && there !== known.current) {
      setOther(there ?? '');
      return;
    }
    const result = writeDevice(text);
    if (result === 'yes') known.current = text;
    setMemory(result);
  };
  // After the picture, since writing takes time; but whoever presses a button and closes the page at once loses nothing.
  useEffect(keep, [state.store, other]);
  useEffect(() => {
    if (state.answers && routineOf(state).lines.length > 0) noteAsked();
  }, [state.answers, state.store]);
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const leave = () => latest.current();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);

  return {
    ...{ state, memory, otherTab: other !== null },
    update: setState as Update,
    /** Settles what another tab has changed: take over its routines, or keep these. */
    settle(take: boolean) {
      known.current = other;
      setOther(null);
      if (!take) return;
      const { store, messages } = readStore(other, content.library);
      setState((now) =>
        told(noticed({ ...now, store, past: [] }, messages), 'The other tab’s routines are open.'),
      );
    },
    /** Forgets everything on the device and begins again. */
    forget() {
      forgetDevice();
      known.current = null;
      setOther(null);
      first.current = startState.store;
      setState((now) =>
        told({ ...startState, answers: now.answers }, 'Everything on this device is forgotten.'),
      );
    },
  };
}
