/**
 * Version of the document format. Raised with every change of nodes, marks or attributes. It is part of the handshake of
 * the shared document: a browser with another version is refused, because an editor that does not know a node deletes it.
 */
export const documentVersion = 1
