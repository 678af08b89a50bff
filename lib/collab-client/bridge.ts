import * as Y from 'yjs'

/** Origin of changes that came to a document over the bridge. */
const fromBridge = Symbol('bridge')

/** Two copies of a story's text in one browser, kept equal but for what the composition gate holds back. */
export type Bridge = {
  /** What arrives from the network waits from now on. */
  hold: () => void
  /** Hands over what waited, as one change. */
  release: () => void
  /** Whether something waits. */
  readonly waiting: boolean
  stop: () => void
}

/** Whether a change of the editor's document was made in this browser. */
export function isOwnChange(origin: unknown): boolean {
  return origin !== fromBridge
}

/**
 * Connects the document the socket keeps up to date with the document the editor is bound to. y-tiptap answers every remote
 * change by replacing the whole text, which breaks a composition in progress (`nih你好`); so while someone composes, the
 * network's document goes on and the editor's rests.
 * @param onWaiting called when the first change begins to wait
 */
export function bridgeDocuments(
  network: Y.Doc,
  editor: Y.Doc,
  onWaiting: () => void = () => undefined,
): Bridge {
  // With equal ids Yjs would take the other document for a stranger using this one's id and change its own in mid-session.
  while (editor.clientID === network.clientID)
    editor.clientID = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

  let held = false
  let queue: Uint8Array[] = []

  const receive = (update: Uint8Array, origin: unknown) => {
    if (origin === fromBridge) return
    if (!held) return Y.applyUpdate(editor, update, fromBridge)
    queue.push(update)
    if (queue.length === 1) onWaiting()
  }
  const send = (update: Uint8Array, origin: unknown) => {
    if (origin !== fromBridge) Y.applyUpdate(network, update, fromBridge)
  }

  Y.applyUpdate(editor, Y.encodeStateAsUpdate(network), fromBridge)
  Y.applyUpdate(network, Y.encodeStateAsUpdate(editor, Y.encodeStateVector(network)), fromBridge)
  network.on('update', receive)
  editor.on('update', send)

  return {
    hold: () => {
      held = true
    },
    release: () => {
      held = false
      if (queue.length === 0) return
      const waited = Y.mergeUpdates(queue)
      queue = []
      Y.applyUpdate(editor, waited, fromBridge)
    },
    get waiting() {
      return queue.length > 0
    },
    stop: () => {
      network.off('update', receive)
      editor.off('update', send)
    },
  }
}
