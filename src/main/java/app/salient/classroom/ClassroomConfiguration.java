package app.salient.classroom;

import app.salient.storage.IdConverters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ClassroomConfiguration {
    @Bean
    IdConverters classroomIds() {
        return IdConverters.of(ClassroomId.class, ClassroomId::new, ClassroomId::value);
    }

    @Bean
    IdConverters assignmentIds() {
        return IdConverters.of(AssignmentId.class, AssignmentId::new, AssignmentId::value);
    }
}
