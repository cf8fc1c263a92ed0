package app.salient.operation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** Requests and writes are timed. Each filter of Spring Security on its own is not: it takes more time than it tells. */
@Configuration(proxyBeanMethods = false)
class WhatIsTimed {
    @Bean
    static SecurityObservationSettings filtersAreNotTimed() {
        return SecurityObservationSettings.noObservations();
    }
}
