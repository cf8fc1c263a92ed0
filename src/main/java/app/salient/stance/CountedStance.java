package app.salient.stance;

import java.util.UUID;
import org.springframework.data.annotation.Id;

/** Somebody is in a part of a class that was told how it moved. Says that they answered, not what. */
record CountedStance(@Id UUID id, UUID learnerId) {}
