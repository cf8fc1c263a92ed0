package app.salient.classroom;

/** Whether a class looks at what it remembers. Whoever shows that to its instructor tells it through this. */
public interface MemoryLook {
    boolean isOn(ClassroomId classroom);
}
