package net.ankiweb.rsdroid;

/**
 * What Anki's own library offers to Java. It looks for exactly this class and these methods, which is why they stand in a package
 * that is not ours. Requests and answers are protocol buffers.
 */
public final class NativeMethods {
    /** @return the answer and an error, one of them null; the answer is tag 8 and the backend's number as a varint */
    public native byte[][] openBackend(byte[] languages);

    /** @return the answer and an error, one of them null */
    public native byte[][] runMethodRaw(long backend, int service, int method, byte[] request);
}
